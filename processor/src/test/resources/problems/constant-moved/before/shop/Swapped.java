package shop;

public enum Swapped {
    NEW,
    PAID,
    SENT
}
