package shop;

import jakarta.persistence.*;

@Entity
public class Tax {
    @Id
    Long id;

    int net;

    Integer gross;

    Integer due;
}
