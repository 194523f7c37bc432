package shop;

public class Money implements java.io.Serializable {}
