package shop;

import jakarta.persistence.*;

@Entity
public class Sheep extends Animal {
    String stable;
}
