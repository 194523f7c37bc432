package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Sale {
    @Id
    Long id;

    String phone;
    String landline;
}
