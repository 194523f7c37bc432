package shop;

import jakarta.persistence.*;

@Entity
class Auction extends Sale {}
