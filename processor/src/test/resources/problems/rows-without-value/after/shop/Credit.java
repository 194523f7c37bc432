package shop;

import jakarta.persistence.*;

/** Has no rows yet. */
@Entity
public class Credit extends Account {
    double limitation;
}
