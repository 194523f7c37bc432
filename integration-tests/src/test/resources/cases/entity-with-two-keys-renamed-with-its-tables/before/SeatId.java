package shop;

record SeatId(String line, int number) {}
