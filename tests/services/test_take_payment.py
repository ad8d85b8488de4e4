"""This file is the taking of payments, tested against real books."""
from tests.builders import make_desk
def test_x(tmp_path):
    d=make_desk(tmp_path); d.bill(1); d.open_till(); print(d.pay(1, cash=520000)); assert d.faults()==[]
    d.close()
