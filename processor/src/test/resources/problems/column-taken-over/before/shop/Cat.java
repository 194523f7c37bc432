package shop;

import jakarta.persistence.*;

@Entity
public class Cat extends Pet {
    String colour;
}
