package shop;

public class Client {}
