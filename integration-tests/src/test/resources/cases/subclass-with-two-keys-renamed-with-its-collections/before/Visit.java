package shop;

import jakarta.persistence.*;

@Embeddable
class Visit {
    String reason;
    Integer weight;
}
