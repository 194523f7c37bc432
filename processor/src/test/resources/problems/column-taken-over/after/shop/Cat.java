package shop;

import jakarta.persistence.*;

@Entity
public class Cat extends Pet {
    String colour;

    String name;

    Double weight;

    String owner;

    Integer age;

    String toy;
}
