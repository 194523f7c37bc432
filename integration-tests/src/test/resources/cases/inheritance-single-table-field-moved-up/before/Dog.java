package shop;

import jakarta.persistence.*;

@Entity
class Dog extends Animal {
    int barks;

    String vet;
}
