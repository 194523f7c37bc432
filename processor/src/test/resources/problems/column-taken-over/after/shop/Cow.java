package shop;

import jakarta.persistence.*;

@Entity
public class Cow extends Animal {
    String stable;
}
