package shop;

import jakarta.persistence.*;

@Entity
public class Sale {
    @Id
    Long id;
}
