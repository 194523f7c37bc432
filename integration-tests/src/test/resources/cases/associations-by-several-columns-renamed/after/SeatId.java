package shop;

record SeatId(String row, int number) {}
