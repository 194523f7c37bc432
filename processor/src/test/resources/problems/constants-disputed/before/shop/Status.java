package shop;

enum Status {
    NEW,
    SENT
}
