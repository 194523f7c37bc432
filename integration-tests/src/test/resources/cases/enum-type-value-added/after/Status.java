package shop;

enum Status {
    NEW,
    OPENED,
    PAID,
    SENT,
    AUDITED
}
