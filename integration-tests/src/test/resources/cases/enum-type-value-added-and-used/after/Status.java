package shop;

enum Status {
    DRAFT,
    NEW,
    PAID
}
