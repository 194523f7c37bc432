package shop;

import jakarta.persistence.*;

@Entity
public class Place {
    @Id
    Long number;

    String street;
}
