package shop;

enum Color {
    RED,
    GREEN,
    BLUE,
    YELLOW
}
