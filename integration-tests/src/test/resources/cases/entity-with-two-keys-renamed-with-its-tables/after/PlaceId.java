package shop;

record PlaceId(String line, int number) {}
