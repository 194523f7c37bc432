package shop;

enum State {
    NEW,
    PAID,
    SENT
}
