package shop;

public class Money {}
