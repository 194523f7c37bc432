package shop;

public enum Appended {
    NEW,
    PAID,
    SENT
}
