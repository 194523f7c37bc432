package shop;

import jakarta.persistence.*;

@Entity
public class Ticket {
    @Id
    Long id;

    Long number;
}
