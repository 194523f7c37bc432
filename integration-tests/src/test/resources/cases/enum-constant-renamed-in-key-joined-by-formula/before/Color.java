package shop;

enum Color {
    RED,
    GREEN
}
