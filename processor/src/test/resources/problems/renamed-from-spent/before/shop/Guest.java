package shop;

import jakarta.persistence.*;

@Entity
public class Guest {
    @Id
    Long id;

    String phone;
    String mobile;
    String street;
    String road;
}
