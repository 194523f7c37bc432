package shop;

import jakarta.persistence.*;

@Embeddable
class Place {
    Long floor;
}
