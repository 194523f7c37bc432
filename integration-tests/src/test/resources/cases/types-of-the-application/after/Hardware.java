package shop;

public class Hardware {}
