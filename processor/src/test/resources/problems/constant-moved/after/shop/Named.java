package shop;

public enum Named {
    PAID,
    NEW
}
