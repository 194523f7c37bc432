package shop;

public enum Named {
    NEW,
    PAID
}
