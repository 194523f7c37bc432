package shop;

import jakarta.persistence.*;

@Entity
public class Animal {
    @Id
    Long id;

    Double weight;
}
