package shop;

import jakarta.persistence.*;

@Entity
public class Goat extends Animal {
    String stable;
}
