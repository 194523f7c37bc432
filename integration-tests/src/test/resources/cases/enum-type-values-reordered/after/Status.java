package shop;

enum Status {
    PAID,
    NEW
}
