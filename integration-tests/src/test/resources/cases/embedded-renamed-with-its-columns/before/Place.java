package shop;

import jakarta.persistence.*;

@Embeddable
class Place {
    Integer floor;
}
