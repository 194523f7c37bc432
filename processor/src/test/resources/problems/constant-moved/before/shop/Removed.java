package shop;

public enum Removed {
    NEW,
    PAID,
    SENT
}
