package shop;

record LineId(String book, long number) {}
