package shop;

enum Status {
    SENT,
    NEW,
    PAID
}
