package shop;

import jakarta.persistence.*;

@Entity
public class Customer {
    @Id
    Long id;

    String phone;
}
