package shop;

import jakarta.persistence.*;

@Entity
public class Box {
    @Id
    Long id;

    String label;
}
