package shop;

public enum Inserted {
    NEW,
    // ERROR [constant-moved]
    OPEN,
    PAID,
    SENT
}
