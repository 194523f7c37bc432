package shop;

import jakarta.persistence.*;

@Embeddable
class Place {
    double latitude;
    double longitude;
}
