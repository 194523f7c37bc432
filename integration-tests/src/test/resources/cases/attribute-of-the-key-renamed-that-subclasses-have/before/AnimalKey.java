package shop;

import jakarta.persistence.*;

import java.io.Serializable;

@Embeddable
record AnimalKey(int herd, int place) implements Serializable {}
