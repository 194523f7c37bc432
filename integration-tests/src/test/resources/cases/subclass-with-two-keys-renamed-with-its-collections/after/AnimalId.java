package shop;

record AnimalId(String herd, int number) {}
