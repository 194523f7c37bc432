package shop;

public enum Inserted {
    NEW,
    PAID,
    SENT
}
