package shop;

/** The entities are in another module. */
class Prices {}
