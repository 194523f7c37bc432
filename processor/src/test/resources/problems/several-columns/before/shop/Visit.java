package shop;

import jakarta.persistence.*;

@Entity
public class Visit {
    @Id
    Long id;
}
