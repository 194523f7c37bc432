package shop;

public class Weight {}
