package shop;

import jakarta.persistence.*;

@Entity
class Dog extends Animal {
    String name;
}
