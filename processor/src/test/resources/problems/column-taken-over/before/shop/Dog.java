package shop;

import jakarta.persistence.*;

@Entity
public class Dog extends Pet {
    String name;

    Integer age;

    String toy;
}
