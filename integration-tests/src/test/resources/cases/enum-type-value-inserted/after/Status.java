package shop;

enum Status {
    NEW,
    ARRIVED,
    PAID
}
