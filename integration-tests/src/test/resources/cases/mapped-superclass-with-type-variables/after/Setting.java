package shop;

import jakarta.persistence.*;

@Entity
class Setting extends Keyed<String, Integer> {}
